/**
 * The dossier: everything known of a subject at an as-of date, every fact with its sources. Records of many parts have
 * builders, such as {@code MeetingBuilder.builder()}: a list or an {@code Optional} that is not set is empty, anything
 * else that is not set is refused by name.
 */
@RecordBuilder.Include(
        value = {
            Dossier.class,
            Meeting.class,
            Attendance.class,
            Statement.class,
            LegalInstrument.class,
            Offence.class,
            Assessment.class,
            Commitment.class,
            Progress.class,
            Source.class,
            Organization.class,
            Caseload.class,
            Tribunal.class,
            Observation.class,
            Jurisdiction.class,
            Indicator.class,
            StatedTotal.class
        },
        packagePattern = "*")
@RecordBuilder.Options(
        addConcreteSettersForOptional = RecordBuilder.ConcreteSettersForOptionalMode.ENABLED,
        addSingleItemCollectionBuilders = true,
        addStaticBuilder = false,
        enableGetters = false,
        enableWither = false,
        onceOnlyAssignment = true,
        useImmutableCollections = true)
@NullMarked
package org.attest.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.attest.model.actor.Organization;
import org.attest.model.commitment.Commitment;
import org.attest.model.commitment.Progress;
import org.attest.model.commitment.Statement;
import org.attest.model.court.Caseload;
import org.attest.model.court.Tribunal;
import org.attest.model.indicator.Assessment;
import org.attest.model.indicator.Indicator;
import org.attest.model.indicator.Observation;
import org.attest.model.law.LegalInstrument;
import org.attest.model.law.Offence;
import org.attest.model.meeting.Attendance;
import org.attest.model.meeting.Meeting;
import org.attest.model.place.Jurisdiction;
import org.attest.model.source.Source;
import org.attest.model.value.StatedTotal;
import org.jspecify.annotations.NullMarked;
