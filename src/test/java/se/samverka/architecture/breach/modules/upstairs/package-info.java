@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package se.samverka.architecture.breach.modules.upstairs;
