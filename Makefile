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
