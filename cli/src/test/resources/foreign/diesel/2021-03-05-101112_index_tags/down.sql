drop index users_tags;
