package org.tricycle.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** Switches Faces on; the annotation is a qualifier, so it has a class of its own. */
@FacesConfig
@ApplicationScoped
public class FacesSetting {}
