String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('[INFO] runwell-baseline: 2 accepted, 2 of them new; 0 dropped')
assert log.contains('[INFO] No findings in 1 document')
assert new File(basedir, 'runwell-baseline').getText('UTF-8').contains(' runbook/missing-owner orders.md')
