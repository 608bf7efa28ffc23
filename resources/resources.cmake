# SPDX-License-Identifier: GPL-3.0-or-later
# Included by src/gui, which owns guiche_gui: :/guiche.svg, :/icons/<role>.svg and the icons' licence.
# The icons are drawn in `currentColor`, to be replaced by a colour of the palette before rendering.
set(GUICHE_ICONS
    about add calendar cancel certificate clear collapse columns connected connection copy details disconnected error expand help
    mask next not-needed not-reached
    passed previous refresh remove retry search settings sign-out sort-newest sort-oldest test
    theme warning
    reveal servico-aguardando servico-cancelado servico-habilitado servico-suspenso servico-suspenso-debito
    pendente fechado
    os-atrasada os-concluida os-desconhecida os-em-execucao os-finalizada os-pendente os-sem-agendamento os-sem-conclusao)
list(TRANSFORM GUICHE_ICONS PREPEND "${PROJECT_SOURCE_DIR}/resources/icons/")
list(TRANSFORM GUICHE_ICONS APPEND ".svg")

qt_add_resources(guiche_gui guiche_resources
    PREFIX "/"
    BASE ${PROJECT_SOURCE_DIR}/resources
    FILES ${GUICHE_ICONS} ${PROJECT_SOURCE_DIR}/resources/icons/LICENSE ${PROJECT_SOURCE_DIR}/resources/guiche.svg)
