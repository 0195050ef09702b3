package org.tricycle.partner;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Partners in memory. */
class RememberedPartners extends Partners {

    private final Map<String, Partner> partners = new LinkedHashMap<>();

    @Override
    public Optional<Partner> find(String code) {
        return Optional.ofNullable(partners.get(code));
    }

    @Override
    public Map<String, String> names() {
        return partners.values().stream().collect(Collectors.toMap(Partner::code, Partner::name));
    }

    @Override
    void add(Partner partner) {
        partners.put(partner.code(), partner);
    }
}
