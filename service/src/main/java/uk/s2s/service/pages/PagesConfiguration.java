package uk.s2s.service.pages;

import jakarta.servlet.ServletContext;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Static files, and the pages that say the same to everybody. */
@Configuration
class PagesConfiguration implements WebMvcConfigurer {

    @Autowired
    void development(ServletContext context, @Value("${s2s.development}") boolean development) {
        context.setAttribute(Page.DEVELOPMENT, development);
    }

    @Autowired
    void nationalLrs(ServletContext context, @Value("${s2s.national-lrs}") String address) {
        context.setAttribute(Page.NATIONAL_LRS, !address.isBlank());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic());
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/accessibility").setViewName("pages/accessibility");
        registry.addViewController("/privacy").setViewName("pages/privacy");
        registry.addViewController("/cookies").setViewName("pages/cookies");
    }
}
