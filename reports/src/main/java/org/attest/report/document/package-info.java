/** What will be drawn: plain data, resolved to the last word and figure. */
@NullMarked
package org.attest.report.document;

import org.jspecify.annotations.NullMarked;
