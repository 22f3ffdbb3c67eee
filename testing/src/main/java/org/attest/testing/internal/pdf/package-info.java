/** What stands in a PDF of any program: its pages and the tags that say what they mean. */
@NullMarked
package org.attest.testing.internal.pdf;

import org.jspecify.annotations.NullMarked;
