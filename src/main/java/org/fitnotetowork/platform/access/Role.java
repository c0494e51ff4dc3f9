package org.fitnotetowork.platform.access;

import java.util.Arrays;
import java.util.Optional;

/** What somebody does in the partnership; each role is a group of the engine. */
public enum Role {

    GP("gp-clinician", "GP practice clinicians"),
    COACH("coaching-coach", "Work and health coaches"),
    EMPLOYER_ADVISER("coaching-adviser", "Employer advisers"),
    PARTNER("partner-practitioner", "Partner practitioners"),
    MANAGER("coaching-manager", "Managers"),
    NATIONAL_LEAD("national-lead", "National leads"),
    DESIGNER("platform-designer", "Process designers"),
    ADMIN("camunda-admin", "IT administrators");

    private final String group;
    private final String title;

    Role(String group, String title) {
        this.group = group;
        this.title = title;
    }

    public String group() {
        return group;
    }

    public String title() {
        return title;
    }

    static Optional<Role> ofGroup(String group) {
        return Arrays.stream(values()).filter(role -> role.group.equals(group)).findFirst();
    }
}
