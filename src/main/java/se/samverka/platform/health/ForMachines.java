package se.samverka.platform.health;

import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.health.contributor.Health.Builder;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.config.observation.SecurityObservationSettings;
import se.samverka.platform.console.Obstacle;
import se.samverka.platform.health.Health.Looked;

/** The same findings for probes and as figures, at an address of their own that no visitor reaches. */
@Configuration(proxyBeanMethods = false)
class ForMachines {

    ForMachines(Environment environment) {
        if (ManagementPortType.get(environment) == ManagementPortType.SAME)
            throw new Obstacle(
                    "SAMVERKA_MONITOR_PORT är samma port som webbplatsens, och då kan vem som helst läsa driftens siffror; välj en annan.");
    }

    /** How long each lock of the door takes is nobody's question, and asking at each costs as much as the locks. */
    @Bean
    SecurityObservationSettings noFiguresOfLocks() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    HealthIndicator samverkaHealthIndicator(Health health) {
        return () -> inShort(health.look());
    }

    /** All figures of one look, each time somebody reads them. */
    @Bean
    SmartInitializingSingleton samverkaFigures(Health health, ObjectProvider<PrometheusRegistry> registries) {
        MultiCollector looking = () -> figures(health.look());
        return () -> registries.ifAvailable(registry -> registry.register(looking));
    }

    private static org.springframework.boot.health.contributor.Health inShort(List<Looked> all) {
        var ill = all.stream().anyMatch(looked -> looked.condition() == Condition.ILL);
        var inAll = new Builder(ill ? Status.DOWN : Status.UP);
        all.forEach(looked -> detail(inAll, looked));
        return inAll.build();
    }

    private static void detail(Builder builder, Looked looked) {
        builder.withDetail(
                looked.key(), looked.condition() + ": " + looked.finding().sentence());
    }

    private static MetricSnapshots figures(List<Looked> all) {
        var snapshots = MetricSnapshots.builder();
        all.forEach(looked -> {
            looked.finding().figures().forEach(figure -> snapshots.metricSnapshot(gauge(figure)));
        });
        snapshots.metricSnapshot(conditions(all));
        return snapshots.build();
    }

    private static GaugeSnapshot gauge(Figure figure) {
        return GaugeSnapshot.builder()
                .name(figure.name())
                .help(figure.means())
                .dataPoint(new GaugeDataPointSnapshot(figure.value(), Labels.EMPTY, null))
                .build();
    }

    private static GaugeSnapshot conditions(List<Looked> all) {
        var gauge = GaugeSnapshot.builder()
                .name("samverka_condition")
                .help("How each part is: 0 well, 1 to be looked after, 2 not working.");
        all.forEach(looked -> gauge.dataPoint(
                new GaugeDataPointSnapshot(looked.condition().ordinal(), Labels.of("part", looked.key()), null)));
        return gauge.build();
    }
}
