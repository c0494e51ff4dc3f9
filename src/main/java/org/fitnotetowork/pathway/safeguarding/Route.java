package org.fitnotetowork.pathway.safeguarding;

/** Who helps, and what is done first (domain F7). */
public enum Route {

    EMERGENCY("Call 999 and stay with the person or on the line. The manager is told now."),
    DUTY_CLINICIAN("A clinician speaks with the person today: the GP on duty, or NHS 111 option 2. Stay until they have taken over."),
    CLINICAL_LEAD("Ask directly about safety before the conversation ends, make a safety plan, and speak with the clinical lead today. The GP is told with the person's agreement."),
    CLINICAL_REVIEW("A clinician reviews within two working days. Offer talking therapies."),
    SAME_DAY_CLINICIAN("999, NHS 111 or the GP today, as the symptom asks."),
    SPECIALIST_ADVISER("Agree a safe way to keep in touch; no letters, texts or voicemail. A specialist on abuse is involved."),
    SAFEGUARDING_SERVICE("The safeguarding lead refers to the council today."),
    CHILDREN_SERVICE("The safeguarding lead speaks with children's social care today."),
    MANAGER("The manager decides what happens; the police where it cannot wait."),
    CLINICAL_ADVICE("Tell the person to stop the task and to tell the DVLA or their employer themselves. Ask for clinical advice."),
    CRISIS_SUPPORT("Housing or crisis support is reached today."),
    CRISIS_NUMBERS("Nobody watches this list now. Give the numbers: 999 in danger, NHS 111 option 2, Samaritans 116 123, or text SHOUT to 85258.");

    private final String words;

    Route(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
