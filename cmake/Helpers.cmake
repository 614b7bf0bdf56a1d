# One static library per folder. Its LINKS are its list of allowed includes (README, "The house").
#
#   prikpost_library(ids SOURCES Insz.cpp Bsn.cpp LINKS core Qt6::Core PRIVATE_LINKS OpenSSL::Crypto)
#
# A folder exports itself under its own name: app/ids/Insz.h is included as "ids/Insz.h" and only
# by targets that link `ids`. This works because each library exports an include directory of its
# own (build/include/<name>) that holds nothing but a link to the folder.
# The headers nearly every file includes are read once for all: they take half of a file's time.
add_library(precompiled OBJECT ${CMAKE_SOURCE_DIR}/cmake/precompiled.cpp)
target_link_libraries(precompiled PRIVATE Qt6::Core)
target_precompile_headers(precompiled PRIVATE
    <QDateTime> <QHash> <QList> <QMap> <QObject> <QString> <QUrl> <QUuid> <QVariant>
    <functional> <nlohmann/json.hpp> <optional> <variant> <vector>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    list(APPEND PRIKPOST_WARNINGS -fpch-preprocess) # or ccache cannot keep the results
endif()
target_compile_options(precompiled PRIVATE ${PRIKPOST_WARNINGS}) # -Wpedantic changes macros

function(prikpost_own_code target)
    target_compile_options(${target} PRIVATE ${PRIKPOST_WARNINGS})
    target_precompile_headers(${target} REUSE_FROM precompiled)
endfunction()

function(prikpost_library name)
    cmake_parse_arguments(arg "" "PATH" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    if(NOT arg_PATH)
        set(arg_PATH ${name})
    endif()
    get_filename_component(parent ${arg_PATH} DIRECTORY)
    set(root ${CMAKE_BINARY_DIR}/include/${name})
    file(MAKE_DIRECTORY ${root}/${parent})
    file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${root}/${arg_PATH} SYMBOLIC)
    if(arg_SOURCES)
        add_library(${name} STATIC ${arg_SOURCES})
        prikpost_own_code(${name})
        target_include_directories(${name} PUBLIC ${root})
        target_link_libraries(${name} PUBLIC ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS})
    else()
        add_library(${name} INTERFACE)
        target_include_directories(${name} INTERFACE ${root})
        target_link_libraries(${name} INTERFACE ${arg_LINKS})
    endif()
endfunction()

# A QtTest program: prikpost_test(tst_Insz LABEL unit LINKS ids [SOURCES more.cpp] [TIMEOUT s])
function(prikpost_test name)
    cmake_parse_arguments(arg "" "LABEL;TIMEOUT" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    prikpost_own_code(${name})
    target_link_libraries(${name} PRIVATE ${arg_LINKS} Qt6::Test)
    target_compile_definitions(${name} PRIVATE
        FIXTURES="${CMAKE_SOURCE_DIR}/tests/fixtures" RESOURCES="${CMAKE_SOURCE_DIR}/resources")
    add_test(NAME ${name} COMMAND ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES LABELS "${arg_LABEL}" TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;no_proxy=127.0.0.1")
endfunction()

# A fuzzer with its corpus. With clang and PRIKPOST_FUZZERS it is a libFuzzer program
# (fuzz_NAME); always it is also an ordinary test (replay_NAME) that runs the corpus through the
# same LLVMFuzzerTestOneInput.
#
#   prikpost_fuzzer(Insz LINKS ids CORPUS corpus/insz)
function(prikpost_fuzzer name)
    cmake_parse_arguments(arg "" "CORPUS" "LINKS" ${ARGN})
    add_executable(replay_${name} fuzz_${name}.cpp ${CMAKE_SOURCE_DIR}/tests/fuzz/ReplayMain.cpp)
    prikpost_own_code(replay_${name})
    target_link_libraries(replay_${name} PRIVATE ${arg_LINKS} Qt6::Core)
    add_test(NAME replay_${name} COMMAND replay_${name} ${CMAKE_CURRENT_SOURCE_DIR}/${arg_CORPUS})
    set_tests_properties(replay_${name} PROPERTIES LABELS fuzz TIMEOUT 120)
    if(PRIKPOST_FUZZERS)
        add_executable(fuzz_${name} fuzz_${name}.cpp)
        target_link_libraries(fuzz_${name} PRIVATE ${arg_LINKS} Qt6::Core)
        target_compile_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
        target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
    endif()
endfunction()
