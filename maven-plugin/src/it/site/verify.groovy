String log = new File(basedir, "build.log").getText("UTF-8")
File site = new File(basedir, 'target/site')
assert log.contains('1 error, 1 warning in 1 of 1 document (1 runbook judged): ')
// The site leads to the page, and leaves it as it is.
assert new File(site, 'project-reports.html').getText('UTF-8').contains('href="runwell.html"')
assert new File(site, 'runwell.html').getText('UTF-8').contains('<title>Runwell report</title>')
assert new File(site, 'runwell.html').getText('UTF-8').contains('runbook/missing-owner')
