package org.attest.model.internal.json;

import java.util.Map;
import java.util.Optional;

/**
 * A parsed text: its values, the comments that stood among them by the pointers of their objects, and the schema that it
 * names.
 */
record Tree(Node root, Map<String, String> comments, Optional<String> schema) {}
