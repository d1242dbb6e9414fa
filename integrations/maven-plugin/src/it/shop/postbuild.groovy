def log = new File(basedir, 'build.log').text

[
    'nothing is wrong',
    '1  add users  applied',
    'other: 1 to run, with `rung migrate`',
    'rung rollback is skipped',
    'what follows is of the last build that `rung:check`, or another goal of Rung, has seen',
    'dev: from version 1 to 0',
    'fix: compile in the same build, as in `mvn compile rung:migrate`',
].each { assert log.contains(it) }

return true
