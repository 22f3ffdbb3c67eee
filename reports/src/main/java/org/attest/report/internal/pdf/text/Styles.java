package org.attest.report.internal.pdf.text;

import org.attest.report.style.Theme;

/** The type scale of a report in the colours of its theme. */
public record Styles(Theme theme, FontSet fonts) {
    public Style body() {
        return new Style(fonts, Face.REGULAR, 9.5f, 14, theme.ink());
    }

    public Style sectionHeading() {
        return new Style(fonts, Face.BOLD, 14, 18, theme.ink());
    }

    public Style subheading() {
        return new Style(fonts, Face.BOLD, 10.5f, 14, theme.ink());
    }

    public Style cell() {
        return new Style(fonts, Face.REGULAR, 8.5f, 11.5f, theme.ink());
    }

    public Style caption() {
        return cell().in(Face.BOLD);
    }

    public Style callout() {
        return new Style(fonts, Face.REGULAR, 8.5f, 12, theme.ink());
    }

    public Style figure() {
        return new Style(fonts, Face.BOLD, 20, 24, theme.accent());
    }

    public Style figureLabel() {
        return new Style(fonts, Face.REGULAR, 8, 11, theme.ink());
    }

    /** Legends, running lines, and all else that is small. */
    public Style note() {
        return new Style(fonts, Face.REGULAR, 7.5f, 10.5f, theme.muted());
    }

    /** A reference to a source among words of this style. */
    public Style reference(Style words) {
        return new Style(fonts, Face.REGULAR, Math.min(7.5f, words.size()), words.leading(), theme.accent());
    }

    public Style coverTitle() {
        return new Style(fonts, Face.BOLD, 26, 31, theme.ink());
    }

    public Style coverSubtitle() {
        return new Style(fonts, Face.REGULAR, 12, 17, theme.muted());
    }

    public Style coverLine() {
        return new Style(fonts, Face.REGULAR, 9, 12, theme.ink());
    }
}
