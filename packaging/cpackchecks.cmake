# SPDX-License-Identifier: GPL-3.0-or-later
# Read by cpack before it packs. Without these tools it would make a package that depends on no library, and say nothing.
if(CPACK_GENERATOR STREQUAL "DEB")
    foreach(tool_package dpkg-shlibdeps:dpkg-dev dpkg-deb:dpkg file:file)
        string(REPLACE ":" ";" tool_package ${tool_package})
        list(GET tool_package 0 tool)
        list(GET tool_package 1 package)
        find_program(found_${tool} ${tool} NO_CACHE)
        if(NOT found_${tool})
            message(FATAL_ERROR "cpack -G DEB needs ${tool}: apt-get install ${package}")
        endif()
    endforeach()
endif()
