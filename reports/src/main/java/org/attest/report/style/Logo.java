package org.attest.report.style;

/** The mark of an organisation, as PNG or JPEG, with words for those who cannot see it. */
public final class Logo {
    private final byte[] image;
    private final String alternative;

    private Logo(byte[] image, String alternative) {
        this.image = image;
        this.alternative = alternative;
    }

    /** A copy of the bytes, with the words that stand for the picture. */
    public static Logo of(byte[] image, String alternative) {
        if (alternative.isBlank()) {
            throw new IllegalArgumentException(
                    "logo has no alternative text, must have one such as \"Logo of the ministry\"");
        }
        return new Logo(image.clone(), alternative);
    }

    /** A copy of its bytes. */
    public byte[] image() {
        return image.clone();
    }

    /** The words for those who cannot see it. */
    public String alternative() {
        return alternative;
    }
}
