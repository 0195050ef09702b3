-- Addresses at which people's calendar programs read their deadlines; only the hash of an address is kept.
create table calendar_feed (
    user_name varchar(60) primary key references person,
    token_hash varchar(64) not null unique,
    issued_at timestamp(6) not null
);
