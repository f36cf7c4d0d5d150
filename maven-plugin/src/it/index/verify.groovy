String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('[INFO] 1 new, 0 changed, 0 unchanged, 0 removed in target/incidents')
assert log.contains('[INFO] 0 new, 0 changed, 1 unchanged, 0 removed in target/incidents')
assert new File(basedir, 'target/incidents').list().any { it.startsWith('segments') }
