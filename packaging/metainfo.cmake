# SPDX-License-Identifier: MIT
# What software centres show. The releases are the dated sections of the changelog.
set(changelog "${PROJECT_SOURCE_DIR}/CHANGELOG.md")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${changelog}")
file(STRINGS "${changelog}" sections
    REGEX "^## \\[[0-9]+[.][0-9]+[.][0-9]+\\] - [0-9]+-[0-9]+-[0-9]+$")
set(releases "")
foreach(section IN LISTS sections)
    string(REGEX REPLACE "^## .(.*). - (.*)$" "    <release version=\"\\1\" date=\"\\2\"/>\n"
        release "${section}")
    string(APPEND releases "${release}")
endforeach()
if(releases)
    string(PREPEND releases "  <releases>\n")
    string(APPEND releases "  </releases>\n")
endif()

configure_file("desktop/${application_id}.metainfo.xml.in" "${application_id}.metainfo.xml" @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/${application_id}.metainfo.xml"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo" COMPONENT inspector)
