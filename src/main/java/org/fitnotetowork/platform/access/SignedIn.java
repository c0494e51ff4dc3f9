package org.fitnotetowork.platform.access;

import java.util.Set;

/**
 * The person who asks.
 *
 * @param organisations codes of the organisations whose work this person sees; never null, empty for designers and administrators
 * @param role          null where the person has no role of ours and may therefore see nothing
 */
public record SignedIn(String id, String name, Set<String> organisations, Role role) {

    public boolean has(Role wanted) {
        return role == wanted;
    }
}
