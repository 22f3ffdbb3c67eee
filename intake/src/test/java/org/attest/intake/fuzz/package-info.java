@NullMarked
package org.attest.intake.fuzz;

import org.jspecify.annotations.NullMarked;
