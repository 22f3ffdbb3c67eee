/** Assertions about workbooks of Apache POI that no file has yet. */
@NullMarked
package org.attest.testing.poi;

import org.jspecify.annotations.NullMarked;
