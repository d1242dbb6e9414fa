def log = new File(basedir, 'build.log').text

assert log.contains('dev: from version 0 to 1')
assert log.contains('rung validate is skipped')
