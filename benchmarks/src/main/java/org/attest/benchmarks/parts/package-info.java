/** Single parts, measured by JMH. */
@NullMarked
package org.attest.benchmarks.parts;

import org.jspecify.annotations.NullMarked;
