package org.attest.model.value;

import java.util.List;
import java.util.Optional;

/** What has a name in the dossier's language, its label, and perhaps names in others. */
public interface Named extends Entity {
    List<LocalName> localNames();

    /** Its name in the language of this BCP 47 tag. */
    default Optional<LocalName> nameIn(String language) {
        return localNames().stream().filter(name -> name.isIn(language)).findFirst();
    }
}
