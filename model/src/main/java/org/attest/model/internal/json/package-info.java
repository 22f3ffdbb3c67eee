/** How records stand in JSON, both ways, over the streaming core of Jackson. */
@NullMarked
package org.attest.model.internal.json;

import org.jspecify.annotations.NullMarked;
