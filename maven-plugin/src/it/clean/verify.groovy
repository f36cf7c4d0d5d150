String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('[INFO] No findings in 2 documents (1 postmortem, 1 runbook judged)')
