package org.attest.model.json;

import java.util.Map;

/** A parsed text: its values, and the comments that stood among them by the pointers of their objects. */
record Tree(Node root, Map<String, String> comments) {}
