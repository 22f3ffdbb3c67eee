package org.attest.testing;

/** What some assertions ask and others do without. */
enum Artifact {
    AUDIT("attest-audit", "org.attest.audit.Audit"),
    REPORTS("attest-reports", "org.attest.report.wording.Notation");

    private final String id;
    private final String type;

    Artifact(String id, String type) {
        this.id = id;
        this.type = type;
    }

    /** Fails, and says what to add, when it is not there. */
    void mustBeThere(String assertion) {
        try {
            Class.forName(type, false, Artifact.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(
                    assertion + ": " + id + " is not on the class path, must be added: org.attest:" + id
                            + " with scope test",
                    e);
        }
    }
}
