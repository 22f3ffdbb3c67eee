package org.attest.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Set;

/** What an application can import from the published jars: public types that do not stand in a package named internal. */
final class Api {
    static final DescribedPredicate<JavaClass> IS_API = DescribedPredicate.describe("API", Api::isApi);

    private Api() {}

    static boolean isApi(JavaClass type) {
        return isVisible(type.getModifiers())
                && !isInternal(type)
                && !type.isAnonymousClass()
                && type.getEnclosingClass().map(Api::isApi).orElse(true);
    }

    static boolean isInternal(JavaClass type) {
        return type.getPackageName().startsWith("org.attest.")
                && type.getPackageName().contains(".internal");
    }

    static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }
}
