package org.attest.model.commitment;

/** How specific the verb of a recommendation or pledge is: the five action categories of UPR Info, weakest first. */
public enum Specificity {
    /** Calls on others, seeks help. */
    CALLS_ON_OTHERS(1),
    /** Continue, maintain. */
    CONTINUE(2),
    /** Consider, examine, review. */
    CONSIDER(3),
    /** Ensure, strengthen, take measures. */
    GENERAL(4),
    /** Adopt, ratify, establish, investigate. */
    SPECIFIC(5);

    private final int category;

    Specificity(int category) {
        this.category = category;
    }

    /** The number that UPR Info gives it, 1 to 5. */
    public int category() {
        return category;
    }
}
