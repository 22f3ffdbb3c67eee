/** Rows from a file with a JSON object on each line. */
@NullMarked
package org.attest.examples.jsonlines;

import org.jspecify.annotations.NullMarked;
