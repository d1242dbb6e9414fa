create function triggered_change_notification() returns trigger language c volatile as 'tcn';
