# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DCLANG_FORMAT=… -DROOT=… -DSCRATCH=… -P checkformat.cmake
# Every .h and .cpp under src and tests is laid out as .clang-format says.
cmake_minimum_required(VERSION 3.25)
set(wanted_version 14)

if(NOT CLANG_FORMAT)
    message(FATAL_ERROR "clang-format ${wanted_version} was not found when the build was configured")
endif()
execute_process(COMMAND ${CLANG_FORMAT} --version OUTPUT_VARIABLE version ERROR_VARIABLE version RESULT_VARIABLE result)
if(NOT result EQUAL 0 OR NOT version MATCHES "clang-format version ${wanted_version}\\.")
    message(FATAL_ERROR "clang-format ${wanted_version} is needed; ${CLANG_FORMAT} says: ${version}")
endif()

# Sets `problems` to what clang-format has to say, or to nothing.
function(check_format problems)
    execute_process(COMMAND ${CLANG_FORMAT} --dry-run -Werror --style=file:${ROOT}/.clang-format ${ARGN}
                    OUTPUT_VARIABLE words ERROR_VARIABLE words RESULT_VARIABLE result)
    if(result EQUAL 0)
        set(words "")
    elseif(words STREQUAL "")
        set(words "clang-format ended with ${result}")
    endif()
    set(${problems} "${words}" PARENT_SCOPE)
endfunction()

# The check itself must find a planted defect, and nothing where there is none.
file(WRITE ${SCRATCH}/good.cpp "int one()\n{\n    return 1;\n}\n")
file(WRITE ${SCRATCH}/bad.cpp "int one( ) {\n  return 1; }\n")
check_format(good ${SCRATCH}/good.cpp)
check_format(bad ${SCRATCH}/bad.cpp)
if(NOT good STREQUAL "")
    message(FATAL_ERROR "The check finds fault with a faultless file: ${good}")
elseif(bad STREQUAL "")
    message(FATAL_ERROR "The check does not find a planted defect")
endif()

file(GLOB_RECURSE files ${ROOT}/src/*.h ${ROOT}/src/*.cpp ${ROOT}/tests/*.h ${ROOT}/tests/*.cpp)
list(LENGTH files count)
if(count LESS 20)
    message(FATAL_ERROR "Only ${count} files found under ${ROOT}: is this the source tree?")
endif()
check_format(problems ${files})
if(NOT problems STREQUAL "")
    string(REGEX MATCHALL "[^\n]+:[0-9]+:[0-9]+: error" places "${problems}")
    string(REPLACE ": error;" "\n" places "${places};")
    message("${places}")
    message(FATAL_ERROR "These are not laid out as .clang-format says; to mend: clang-format-${wanted_version} -i <file>")
endif()
message(STATUS "${count} files are laid out as .clang-format says")
