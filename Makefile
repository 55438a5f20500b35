# callgate: the front door. `make run` shows it, `make test` tests it; both install what they lack.
.DELETE_ON_ERROR:
.PHONY: lib describe generate

LIB := build/lib
export CALLGATE_LIB_DIR := $(CURDIR)/$(LIB)

## lib: libcallgate.so, staged in build/lib under its soname
lib:
	cargo build --release -p callgate-capi
	@mkdir -p $(LIB)
	install -m 755 target/release/libcallgate.so $(LIB)/libcallgate.so.0
	ln -sf libcallgate.so.0 $(LIB)/libcallgate.so

TOOLS = LD_LIBRARY_PATH=$(LIB) target/release/callgate-tools

target/release/callgate-tools: lib
	cargo build --release -p callgate-tools

## describe: the whole description as JSON
describe: target/release/callgate-tools
	@$(TOOLS) describe

## generate: make the committed files again that come from the description
generate: target/release/callgate-tools
	$(TOOLS) header > include/callgate.h

# ---- Lua ----
.PHONY: lua test-lua
LUA_DIR := bindings/lua

## lua: LuaJIT and luacheck if they are missing, and the library beside the module
lua: lib
	@command -v luajit luacheck >/dev/null || apt-get install -y -qq luajit lua-check >/dev/null \
		|| { echo "LuaJIT 2.1 and luacheck are missing and apt-get could not install them" >&2; exit 1; }
	install -m 755 $(LIB)/libcallgate.so.0 $(LUA_DIR)/libcallgate.so.0

## test-lua: the Lua binding's own tests
test-lua: lua
	cd $(LUA_DIR) && luacheck -q .
	cd $(LUA_DIR) && LUA_PATH="./?.lua;;" luajit test/runner.lua $$(ls test/*.lua | grep -v runner)
