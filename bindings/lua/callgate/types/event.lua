return { structs = {}, init = function() end }
