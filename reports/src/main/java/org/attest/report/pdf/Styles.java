package org.attest.report.pdf;

import org.attest.report.style.Theme;

/** The type scale of a report in the colours of its theme. */
record Styles(Theme theme) {
    Style body() {
        return new Style(Face.REGULAR, 9.5f, 14, theme.ink());
    }

    Style sectionHeading() {
        return new Style(Face.BOLD, 14, 18, theme.ink());
    }

    Style cell() {
        return new Style(Face.REGULAR, 8.5f, 11.5f, theme.ink());
    }

    Style caption() {
        return cell().in(Face.BOLD);
    }

    Style callout() {
        return new Style(Face.REGULAR, 8.5f, 12, theme.ink());
    }

    Style figure() {
        return new Style(Face.BOLD, 20, 24, theme.accent());
    }

    Style figureLabel() {
        return new Style(Face.REGULAR, 8, 11, theme.ink());
    }

    /** Legends, running lines, and all else that is small. */
    Style note() {
        return new Style(Face.REGULAR, 7.5f, 10.5f, theme.muted());
    }

    /** A note marker among words of this style. */
    Style noteMark(Style words) {
        return new Style(Face.REGULAR, Math.min(7.5f, words.size()), words.leading(), theme.accent());
    }

    Style coverTitle() {
        return new Style(Face.BOLD, 26, 31, theme.ink());
    }

    Style coverSubtitle() {
        return new Style(Face.REGULAR, 12, 17, theme.muted());
    }

    Style coverLine() {
        return new Style(Face.REGULAR, 9, 12, theme.ink());
    }
}
