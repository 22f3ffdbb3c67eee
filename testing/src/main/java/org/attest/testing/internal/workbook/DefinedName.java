package org.attest.testing.internal.workbook;

import java.util.Optional;

/**
 * What formulas call a range or a value.
 *
 * @param refersTo without an equals sign
 * @param sheet the only one in which it is known
 */
public record DefinedName(String name, String refersTo, Optional<String> sheet) {}
