String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('[INFO] Runwell is left out (runwell.skip)')
assert !log.contains('orders.md')
