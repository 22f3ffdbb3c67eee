/**
 * Assertions for generated workbooks and PDF files: those of a report by the handles of its definition, any other by the
 * names of its sheets, tables and headers. Begins at {@link org.attest.testing.AttestAssertions}.
 */
@NullMarked
package org.attest.testing;

import org.jspecify.annotations.NullMarked;
