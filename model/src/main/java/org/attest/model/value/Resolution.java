package org.attest.model.value;

import java.time.LocalDate;

/** An editor's decision between conflicting assertions. It stands beside them and overwrites nothing. */
public record Resolution<T>(T value, String reason, String decidedBy, LocalDate decidedOn) {
    public Resolution {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("resolution has no reason, must say why this value was chosen");
        }
        if (decidedBy.isBlank()) {
            throw new IllegalArgumentException("resolution has no decidedBy, must name who decided");
        }
    }
}
