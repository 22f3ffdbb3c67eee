package org.attest.model.law;

/** What an instrument binds to. */
public enum Bindingness {
    BINDING,
    POLITICAL,
    VOLUNTARY
}
