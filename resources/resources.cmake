# SPDX-License-Identifier: GPL-3.0-or-later
# Included by src/gui, which owns guiche_gui: :/guiche.svg, :/icons/<role>.svg and the icons' licence.
# The icons are drawn in `currentColor`, to be replaced by a colour of the palette before rendering.
file(GLOB GUICHE_ICONS CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/icons/*.svg)

qt_add_resources(guiche_gui guiche_resources
    PREFIX "/"
    BASE ${PROJECT_SOURCE_DIR}/resources
    FILES ${GUICHE_ICONS} ${PROJECT_SOURCE_DIR}/resources/icons/LICENSE ${PROJECT_SOURCE_DIR}/resources/guiche.svg
    OPTIONS -no-compress) # the least of them would bring all of the unpacker's memory with it
