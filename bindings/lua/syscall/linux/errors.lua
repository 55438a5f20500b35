--- Texts of errors by name.
return require("callgate.errors").errornames
