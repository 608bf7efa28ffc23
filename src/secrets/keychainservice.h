// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace guiche
{

// Whether somebody is there to ask for secrets: on Linux, whether libsecret can be loaded and its service or KWallet is
// on the session bus; elsewhere the keychain is part of the system. Waits for the bus daemon, half a second at most.
bool isKeychainServiceThere();

} // namespace guiche
