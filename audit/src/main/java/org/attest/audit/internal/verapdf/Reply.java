package org.attest.audit.internal.verapdf;

import java.util.List;

/**
 * What veraPDF says of a file.
 *
 * @param failure why it says nothing, and what to do; empty when it has checked the file
 */
public record Reply(List<BrokenRule> broken, String failure) {
    public Reply {
        broken = List.copyOf(broken);
    }

    static Reply failed(String why) {
        return new Reply(List.of(), why);
    }

    public boolean isChecked() {
        return failure.isEmpty();
    }
}
