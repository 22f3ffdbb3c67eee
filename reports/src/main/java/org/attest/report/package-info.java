/** The facade: binds a definition to data and an edition, and writes it to files that agree. */
@NullMarked
package org.attest.report;

import org.jspecify.annotations.NullMarked;
