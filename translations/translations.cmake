# SPDX-License-Identifier: GPL-3.0-or-later
# Included by src/app, which owns the texts: :/i18n/guiche_<language>.qm. `cmake --build <dir> --target update_translations`
# takes new texts from the sources into the .ts files; guiche_en.ts holds plural forms only.
file(GLOB_RECURSE GUICHE_TRANSLATED CONFIGURE_DEPENDS
    ${PROJECT_SOURCE_DIR}/src/*.cpp ${PROJECT_SOURCE_DIR}/src/*.h ${PROJECT_SOURCE_DIR}/ui/*.ui)

qt_add_lrelease(guiche_app
    TS_FILES
        ${PROJECT_SOURCE_DIR}/translations/guiche_en.ts
        ${PROJECT_SOURCE_DIR}/translations/guiche_es.ts
        ${PROJECT_SOURCE_DIR}/translations/guiche_pt_BR.ts
    QM_FILES_OUTPUT_VARIABLE GUICHE_QM_FILES)
qt_add_resources(guiche_app guiche_translations
    PREFIX "/i18n"
    BASE ${CMAKE_CURRENT_BINARY_DIR}
    FILES ${GUICHE_QM_FILES}
    OPTIONS -no-compress) # they are read where they lie, and not unpacked at every start

add_custom_target(update_translations
    COMMAND Qt6::lupdate -locations none -no-obsolete -pluralonly -I ${PROJECT_SOURCE_DIR}/src ${GUICHE_TRANSLATED}
            -ts ${PROJECT_SOURCE_DIR}/translations/guiche_en.ts
    COMMAND Qt6::lupdate -locations none -no-obsolete -I ${PROJECT_SOURCE_DIR}/src ${GUICHE_TRANSLATED}
            -ts ${PROJECT_SOURCE_DIR}/translations/guiche_es.ts ${PROJECT_SOURCE_DIR}/translations/guiche_pt_BR.ts
    VERBATIM)
